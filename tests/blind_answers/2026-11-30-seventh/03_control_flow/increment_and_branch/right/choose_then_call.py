# one task chooses the function, and the next calls it
def increment_and_branch(data):
    def choose(y):
        return half if is_even(y) else odd_process

    def apply(function, y):
        return function(y)

    out = []
    for x in data:
        y = delayed(slowinc)(x)
        out.append(delayed(apply)(delayed(choose)(y), y))
    return delayed(list)(out)
