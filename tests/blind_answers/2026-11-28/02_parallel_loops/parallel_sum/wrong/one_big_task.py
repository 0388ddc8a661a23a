# wrong: one task with the whole loop
@delayed
def parallel_sum(data):
    total = 0
    for x in data:
        total += slowinc(x)
    return total
