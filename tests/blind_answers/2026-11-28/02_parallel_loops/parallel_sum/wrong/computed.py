# wrong: returns a number
def parallel_sum(data):
    return delayed(sum)([delayed(slowinc)(x) for x in data]).compute()
