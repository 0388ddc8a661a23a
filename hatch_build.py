"""The course's wheel needs tasklens' of the same version, which is built and published with it."""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class NeedsTasklens(BuildHookInterface[Any]):
    """Hatchling's hook. A clone that is installed in place has tasklens in it, and needs none."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Say it in the metadata of a wheel."""
        if version != "editable":
            build_data["dependencies"].append(f"tasklens=={self.metadata.version}")
