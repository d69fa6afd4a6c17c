/**
 * shared → features → app, one way. A feature imports the shared layers and itself, never another feature: the
 * feature's name is captured from the path, so a new feature is guarded without naming it anywhere.
 */
import path from 'node:path';

const FEATURE = /^features\/(?<name>[^/]+)/;
const SOURCE = /^(?<root>.*\/src)\/(?<inside>.+)$/;

/** @param {string} file */
function layerOf(file) {
  const feature = FEATURE.exec(file)?.groups?.['name'];
  if (feature) return { layer: 'feature', feature };
  return { layer: file === 'main.tsx' || file.startsWith('app/') ? 'app' : 'shared', feature: undefined };
}

/**
 * @param {string} from
 * @param {string} to
 */
export function violation(from, to) {
  const source = layerOf(from);
  const target = layerOf(to);
  if (source.layer === 'app' || target.layer === 'shared') return undefined;
  if (source.layer === 'shared') return `A shared module must not import from the ${target.layer} layer.`;
  if (target.layer === 'app') return 'A feature must not import from the app layer.';
  if (source.feature !== target.feature) {
    return `The feature "${source.feature}" must not import from the feature "${target.feature}".`;
  }
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const oneWayImports = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const place = SOURCE.exec(context.filename.replaceAll('\\', '/'))?.groups;
    if (!place) return {};
    const { root = '', inside = '' } = place;

    /** @param {import('estree').Node & { source?: unknown }} node */
    function check(node) {
      const source = /** @type {{ value?: unknown } | null | undefined} */ (node.source);
      if (typeof source?.value !== 'string') return;
      const target = source.value.startsWith('@/')
        ? source.value.slice(2)
        : source.value.startsWith('.')
          ? path.posix.relative(root, path.posix.resolve(root, path.posix.dirname(inside), source.value))
          : undefined;
      const message = target === undefined ? undefined : violation(inside, target);
      if (message) context.report({ node, message });
    }

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
