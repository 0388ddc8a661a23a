parallel_sum = lambda data: delayed(lambda *numbers: sum(numbers))(
    *(delayed(lambda x: slowinc(x))(x) for x in data)
)
