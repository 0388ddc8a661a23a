# one task decides for all
def increment_and_branch(data):
    ys = [delayed(slowinc)(x) for x in data]

    @delayed
    def decide(ys):
        return [next_number(y) for y in ys]

    return decide(ys)
