# tries: values that say of themselves how they are shown: bytes, pages, errors, and themselves again
# %% own
from IPython.display import display


class Shown:
    def __init__(self, bundle):
        self.bundle = bundle

    def _repr_mimebundle_(self, **kwargs):
        if self.bundle is None:
            raise SystemExit
        return self.bundle

    def _ipython_display_(self):
        if self.bundle == 1:
            display(self)
        raise NotImplementedError


for bundle in ({"text/html": b"<script>@ACTS@</script>"}, ({"image/png": b"x"}, {"image/png": {"width": "<script>@ACTS@</script>"}}), None, 1):
    try:
        display(Shown(bundle))
    except BaseException:
        pass
