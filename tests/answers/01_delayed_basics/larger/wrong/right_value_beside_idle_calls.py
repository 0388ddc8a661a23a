# caught by: larger_calls
def larger(a, b):
    @delayed
    def pick(*ignored):
        return max(a, b) + 1

    return pick(delayed(slowinc)(a), delayed(slowinc)(b))
