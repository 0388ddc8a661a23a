# wrong: the first number decides for all
def process(data):
    way = delayed(half) if is_even(data[0]) else delayed(odd_process)
    return delayed(sum)([way(x) for x in data])
