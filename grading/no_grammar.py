"""Importing this keeps jsonschema from building a grammar of international web addresses, which takes it a second or more.

No notebook has such a field. It has to come before `nbformat`: the commands import it first, and so does pytest.
"""

import sys

sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]  # None: it cannot be imported
