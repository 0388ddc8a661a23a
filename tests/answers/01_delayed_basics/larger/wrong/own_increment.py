# caught by: larger_calls
def larger(a, b):
    @delayed
    def inc(x):
        sleep(delay)
        return x + 1

    return delayed(max)(inc(a), inc(b))
