"""The history as FHIR R4, for an electronic record or a researcher."""
