# wrong: the whole loop in a single task
@delayed
def process(data):
    total = 0
    for x in data:
        total += half(x) if is_even(x) else odd_process(x)
    return total
