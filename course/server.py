"""Serve JupyterLab to one person: by itself, or behind the JupyterHub that has started this process."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path


def serve(folder: Path, page: str, options: Iterable[str] = ()) -> None:
    """Run JupyterLab on a folder, with a page that opens first, until it is stopped."""
    place = f"--ServerApp.root_dir={folder}"
    if "JUPYTERHUB_SERVICE_PREFIX" in os.environ:
        from jupyterhub.singleuser import main as behind_hub  # it reads its environment when it is imported

        sys.argv[1:] = [place, f"--ServerApp.default_url={page}", *options]
        behind_hub()
    else:
        from jupyterlab.labapp import main

        main([place, f"--LabApp.default_url={page}", *options])
