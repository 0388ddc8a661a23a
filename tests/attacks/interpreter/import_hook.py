# tries: an import hook that hands out forged modules
# honest: 1
import sys


class Hook:
    def find_spec(self, name, path=None, target=None):
        print("import of", name)
        return None


sys.meta_path.insert(0, Hook())


def double(x):
    import random

    random.randrange = lambda *args: 1
    return 2
