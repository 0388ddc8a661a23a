# looks at the first number alone
def process(data):
    way = half if is_even(data[0]) else odd_process
    return delayed(sum)([delayed(way)(x) for x in data])
