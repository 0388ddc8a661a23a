# a task chooses the function
def process(data):
    def choose(x):
        return half if is_even(x) else odd_process

    def apply(f, x):
        return f(x)

    return delayed(sum)([delayed(apply)(delayed(choose)(x), x) for x in data])
