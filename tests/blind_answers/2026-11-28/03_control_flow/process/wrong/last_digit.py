# wrong: forgets 0 among the even last digits
def process(data):
    return delayed(sum)([delayed(half if str(x)[-1] in "2468" else odd_process)(x) for x in data])
