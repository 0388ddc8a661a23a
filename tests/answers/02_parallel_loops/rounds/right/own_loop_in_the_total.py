def add_up(numbers):
    total = 0
    for number in numbers:
        total += number
    return total


def rounds(data):
    results = []
    for k in range(len(data)):
        results.append(delayed(slowadd)(delayed(slowdec)(data[k]), delayed(slowinc)(data[k])))
    return delayed(add_up)(results)
