import type { Mapping } from "../../addin/mappings/mapping";
import type { MappingState } from "../model/state";

/** What each part of the form is handed. */
export interface MappingPartProps {
  readonly mapping: MappingState;
  readonly onChange: (mapping: Mapping) => void;
}
