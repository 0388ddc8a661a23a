# one task for each number, which asks
def process(data):
    @delayed
    def go(x):
        return half(x) if is_even(x) else odd_process(x)

    return delayed(sum)([go(x) for x in data])
