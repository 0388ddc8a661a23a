# tries: many tasks that are one by their name, and one that is many: keys of its own choice, tokens that are alike, lengths that change
# reaches: calls|be called|sum|Error
# %% lazy_sum
import dask

turn = iter(range(100))


class Alike:
    __dask_tokenize__ = lambda self: "alike"
    __add__ = __radd__ = lambda self, other: 1


def lazy_sum(data):
    made = [
        lambda: delayed(sum)([delayed(slowinc)(x, dask_key_name="one") for x in data]),
        lambda: delayed(sum)([delayed(slowinc, pure=True)(Alike()) for x in data]),
        lambda: delayed(slowinc, nout=len(data))(data[0])[0],
        lambda: delayed(sum, name="slowinc")([delayed(slowinc, name=f"slowinc-{x}")(0, dask_key_name=("slowinc", n)) for n, x in enumerate(data)]),
    ]
    with dask.config.set({"tokenize.ensure-deterministic": False}):
        return made[next(turn) % len(made)]()
