# tries: an answer whose unpickling takes all memory
# reaches: cannot be checked
import pickle


class Bomb:
    def __reduce__(self):
        return bytearray, (10**12,)


def double(x):
    return pickle.dumps(Bomb()), Bomb()
