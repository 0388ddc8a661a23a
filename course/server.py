"""Serve JupyterLab to one person: by itself, or behind the JupyterHub that has started this process."""

import os
import sys
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path


def serve(folder: Path, page: str, options: Iterable[str] = ()) -> None:
    """Run JupyterLab on a folder, with a page that opens first, until it is stopped."""
    # jsonschema's check of international web addresses builds a grammar for a second; no notebook has such a field.
    sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]  # None: it cannot be imported
    place = f"--ServerApp.root_dir={folder}"
    if "JUPYTERHUB_SERVICE_PREFIX" in os.environ:
        sys.argv[1:] = [place, f"--ServerApp.default_url={page}", *options]
        # It reads its environment when it is imported, and is there where a hub is: a student's own copy does without it.
        import_module("jupyterhub.singleuser").main()
    else:
        from jupyterlab.labapp import main

        main([place, f"--LabApp.default_url={page}", *options])
