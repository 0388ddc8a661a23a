# both in the graph, and a task picks
def process(data):
    def pick(x, a, b):
        return a if is_even(x) else b

    return delayed(sum)([delayed(pick)(x, delayed(half)(x), delayed(odd_process)(x)) for x in data])
