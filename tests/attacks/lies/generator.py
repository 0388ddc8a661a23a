# tries: a generator that never ends and takes the caller with it
def double(x):
    def forever():
        while True:
            yield x

    return forever()
