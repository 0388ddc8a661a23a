# wrong: own quick formulas instead of half and odd_process
def process(data):
    results = [delayed(lambda v: v // 2)(x) if is_even(x) else delayed(lambda v: 3 * v + 1)(x) for x in data]
    return delayed(sum)(results)
