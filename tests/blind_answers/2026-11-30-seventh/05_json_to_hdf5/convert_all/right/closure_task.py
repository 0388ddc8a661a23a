# a function of one path for each
from functools import partial


def convert_all(convert, sources, folder):
    def target_of(source):
        *_, name = source.split("/")
        return "/".join((folder.rstrip("/"), name[: -len(".json")] + ".h5"))

    return [*(delayed(convert)(*pair) for pair in zip(sources, map(target_of, sources)))]
