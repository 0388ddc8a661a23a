# a helper of its own that calls slowinc, delayed by the decorator
def parallel_sum(data):
    @delayed
    def one(x):
        return slowinc(x)

    @delayed
    def add(*parts):
        return sum(parts)

    return add(*(one(x) for x in data))
