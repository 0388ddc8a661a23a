def process(data):
    functions = {True: half, False: odd_process}
    tasks = [delayed(functions[is_even(x)])(x) for x in data]
    return delayed(sum)(delayed(tasks))
