# wrong: the decision is made later, inside a task
def process(data):
    def one(x):
        if is_even(x):
            return half(x)
        return odd_process(x)

    return delayed(sum)([delayed(one)(x) for x in data])
