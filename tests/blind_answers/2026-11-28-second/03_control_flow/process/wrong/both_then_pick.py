# both functions become tasks for each number, and one is picked later
def process(data):
    def pick(x, h, o):
        return h if x % 2 == 0 else o

    return delayed(sum)([delayed(pick)(x, delayed(half)(x), delayed(odd_process)(x)) for x in data])
