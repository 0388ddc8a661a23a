def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    numbers = list(values)
    while len(numbers) > 1:
        summed = []
        while len(numbers) >= 2:
            summed.append(delayed(slowadd)(numbers.pop(0), numbers.pop()))
        numbers = summed + numbers
    return numbers[0]
