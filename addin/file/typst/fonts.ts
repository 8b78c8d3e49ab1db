/**
 * Names under which the typesetter is given its fonts: the second has no slanted letters, for scripts that have none.
 * They are names of our own, so that a font of the machine can never take their place.
 */
export const FONT_FAMILIES = ["Report Sans", "Steady Sans"] as const;
