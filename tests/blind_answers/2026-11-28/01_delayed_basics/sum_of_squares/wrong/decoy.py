# wrong: slowsquare tasks are there, the sum does not come from them
def sum_of_squares(values):
    @delayed
    def slowsquare(x):
        sleep(delay)
        return x * x

    tasks = [slowsquare(x) for x in values]
    return delayed(lambda _: sum(x * x for x in values))(tasks)
