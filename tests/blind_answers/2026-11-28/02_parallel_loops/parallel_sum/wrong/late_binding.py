# wrong: every task takes the last x
def parallel_sum(data):
    tasks = [delayed(lambda: slowinc(x))() for x in data]
    return delayed(sum)(tasks)
