import { expect, it } from 'vitest';
import { asProblem, fieldPath, problemFrom } from './problem';

it('keeps the name, the field errors and its own properties of a problem', () => {
  const problem = problemFrom(new Response(null, { status: 409 }), {
    type: 'urn:waymark:problem:guard-not-met',
    title: 'Something must be in place first',
    status: 409,
    errors: [{ pointer: '/firstContact/channel', message: 'Choose one' }, 'nonsense'],
    guards: ['OWNER_ASSIGNED'],
  });
  expect(problem.is('guard-not-met')).toBe(true);
  expect(problem.errors).toEqual([{ pointer: '/firstContact/channel', message: 'Choose one' }]);
  expect(problem.extra).toEqual({ guards: ['OWNER_ASSIGNED'] });
});

it('makes something readable of an answer that is no problem at all', () => {
  expect(problemFrom(new Response(null, { status: 502 }), '<html>').type).toBe('http-502');
  expect(asProblem(new TypeError('Failed to fetch')).type).toBe('no-connection');
  expect(asProblem('what').type).toBe('unexpected');
});

it('knows a field by the path a form has for it', () => {
  expect(fieldPath('/firstContact/channel')).toBe('firstContact.channel');
  expect(fieldPath('#/points/3/answer')).toBe('points.3.answer');
});
