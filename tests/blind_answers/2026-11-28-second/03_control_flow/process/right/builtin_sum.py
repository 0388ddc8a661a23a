def process(data):
    tasks = map(lambda x: delayed(half)(x) if is_even(x) else delayed(odd_process)(x), data)
    return sum(tasks)
