# caught by: total_of_value (own error)
from functools import reduce
from operator import add


def total_of(client, function, data):
    futures = client.map(function, data)
    return reduce(lambda a, b: client.submit(add, a, b), futures).result()
