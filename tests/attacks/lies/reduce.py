# tries: an object that runs a command where it is unpickled or copied
# reaches: double\(1\) is 2
# gains without: plain data
class Bomb:
    def __reduce__(self):
        return exec, ("import os; os.system('touch @HOST@/owned_by_reduce'); raise ValueError(os.environ.get('@VARIABLE@'))",)

    def __call__(self, x):
        return Bomb()

    __deepcopy__ = None


double = Bomb()
