# wrong: raises an error without data
from functools import reduce
from operator import add


def total_of(client, function, data):
    return client.submit(reduce, add, client.map(function, data)).result()
