# tries: a generator that never ends and takes the caller with it
# reaches: 100,000
def double(x):
    def forever():
        while True:
            yield x

    return forever()
