# looks at the last digit
def process(data):
    lazies = []
    for number in data:
        is_even_number = str(number)[-1] in "02468"
        lazies.append((delayed(half) if is_even_number else delayed(odd_process))(number))
    return delayed(sum)(lazies)
