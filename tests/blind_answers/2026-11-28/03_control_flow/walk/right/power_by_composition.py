def composed(function, times):
    def apply(x):
        for _ in range(times):
            x = function(x)
        return x

    return apply


def walk(step, starts, length):
    return delayed(list)(list(map(composed(delayed(step), length), starts)))
