# the decision is made on the first result for all numbers
def increment_and_branch(data):
    ys = [delayed(slowinc)(x) for x in data]

    def like(first, y):
        return half(y) if is_even(first) else odd_process(y)

    return delayed(list)([delayed(like)(ys[0], y) for y in ys])
