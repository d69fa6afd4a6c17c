// Makes the replica set and a user for each service, who may touch its own database only. Run again, it
// changes nothing but passwords that were renewed.
const fs = require('fs');

const MEMBERS = ['mongo-1:27017', 'mongo-2:27017', 'mongo-3:27017'];
const OWNERS = { cases: 'waymark_cases', referrals: 'waymark_referrals', gateway: 'waymark_gateway' };

const secret = (name) => fs.readFileSync(`/run/secrets/${name}`, 'utf8').trim();
const root = `root:${encodeURIComponent(secret('mongo-root'))}`;

const first = new Mongo(`mongodb://${root}@${MEMBERS[0]}/admin?directConnection=true`).getDB('admin');
try {
  first.adminCommand({ replSetGetStatus: 1 });
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') {
    throw error;
  }
  first.adminCommand({
    replSetInitiate: { _id: 'waymark', members: MEMBERS.map((host, _id) => ({ _id, host })) },
  });
}

const all = new Mongo(`mongodb://${root}@${MEMBERS.join(',')}/admin?replicaSet=waymark&serverSelectionTimeoutMS=60000`);
for (const [user, name] of Object.entries(OWNERS)) {
  const database = all.getDB(name);
  const account = { pwd: secret(`mongo-${user}`), roles: [{ role: 'readWrite', db: name }] };
  if (database.getUser(user)) {
    database.updateUser(user, account);
  } else {
    database.createUser({ user, ...account });
  }
}
print('The replica set and its users are ready');
