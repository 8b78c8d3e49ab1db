/** Vite's registry from files, the one thing of the bundler that the pure rooms know. */
interface ImportMeta {
  glob<Module>(
    patterns: string | readonly string[],
    options: { eager: true; import?: string },
  ): Record<string, Module>;
}
