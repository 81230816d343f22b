/** Files that carry the version, by their paths; each with what writing a version makes of its text. */
export const VERSIONED: Readonly<Record<string, (text: string, version: string) => string>> = {
  "package.json": (text, version) => edit(text, (manifest) => ({ ...manifest, version })),
  "conformance/package.json": (text, version) => edit(text, (manifest) => dependent(manifest, version)),
  "package-lock.json": (text, version) =>
    edit(text, (lock) => {
      const packages = lock["packages"] as Record<string, Manifest>;
      const own = { ...packages[""], version };
      const generated = { ...packages["generated"], version };
      const conformance = dependent(packages["conformance"] ?? {}, version);
      return { ...lock, version, packages: { ...packages, "": own, generated, conformance } };
    }),
};

type Manifest = Readonly<Record<string, unknown>>;

/** Both packages go by one version. */
function dependent(manifest: Manifest, version: string): Manifest {
  const dependencies = { ...(manifest["dependencies"] as Manifest), "livechat-spec": `^${version}` };
  return { ...manifest, version, dependencies };
}

function edit(text: string, change: (data: Manifest) => Manifest): string {
  return `${JSON.stringify(change(JSON.parse(text) as Manifest), null, 2)}\n`;
}
