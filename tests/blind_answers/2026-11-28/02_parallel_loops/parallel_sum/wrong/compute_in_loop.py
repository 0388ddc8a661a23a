# wrong: computes in every round
def parallel_sum(data):
    total = 0
    for x in data:
        total += delayed(slowinc)(x).compute()
    return delayed(total)
