mean_of = lambda data: delayed(lambda numbers: sum(numbers) / len(numbers))(
    [delayed(slowinc)(x) for x in data]
)
