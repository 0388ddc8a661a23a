def larger(first, second):
    def maximum(one, other):
        return max(one, other)

    left = delayed(slowinc)(x=first)
    right = delayed(slowinc)(x=second)
    return delayed(maximum)(other=right, one=left)
