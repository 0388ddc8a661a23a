# tries: a client, a cluster and plugins of its own, which every later computing goes through
# reaches: Client|Error|calls
# %% own
import distributed
from distributed.client import _set_global_client


class Mine(distributed.Client):
    __init__ = lambda self: None
    get = gather = compute = persist = submit = lambda self, *args, **kwargs: 9
    __del__ = close = lambda self, *args: None
    status = "running"
    asynchronous = False
    _set_as_default = True
    id = "mine"


distributed.Client = Mine
mine = Mine()
_set_global_client(mine)
distributed.worker.get_client = distributed.get_client = lambda *args, **kwargs: mine
# %% lazy_sum
def lazy_sum(data):
    print(type(distributed.default_client()).__name__)
    return delayed(mine.submit)([x for x in data])
