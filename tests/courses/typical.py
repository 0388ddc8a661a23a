"""Courses as there are many: one notebook each, with a few exercises of its subject, for `make bench-courses`."""

from tests.courses.builder import Idiom

PLAIN = """
#: course
words = 'the quick brown fox jumps over the lazy dog'.split()
#: answer
def counts(words):
    found = {}
    for word in words:
        found[word] = found.get(word, 0) + 1
    return found
#: test 2
assert counts(words)['the'] == 2
assert counts([]) == {}
### BEGIN HIDDEN TESTS
assert counts(['a'] * 5) == {'a': 5}
### END HIDDEN TESTS
#: answer
def collatz(n):
    steps = 0
    while n > 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps
#: test
assert [collatz(n) for n in (1, 2, 3, 27)] == [0, 1, 7, 111]
#: answer
class Account:
    def __init__(self, balance=0):
        self.balance = balance
    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError('not enough')
        self.balance -= amount
        return self.balance
#: test 2
account = Account(10)
assert account.withdraw(3) == 7 and account.balance == 7
try:
    account.withdraw(8)
except ValueError:
    pass
else:
    raise AssertionError('more than there was')
#: manual
Because.
"""
TABLES = """
#: course
import numpy as np
import pandas as pd
rng = np.random.default_rng(0)
table = pd.DataFrame({'town': rng.choice(list('abc'), 500), 'size': rng.normal(10, 2, 500), 'year': rng.integers(2000, 2010, 500)})
#: answer
def standardized(x):
    return (x - x.mean()) / x.std()
#: test
z = standardized(np.array([1.0, 2.0, 3.0]))
np.testing.assert_allclose(z, [-1.22474487, 0, 1.22474487])
#: answer
def means(t):
    return t.groupby('town')['size'].mean()
#: test 2
pd.testing.assert_series_equal(means(table), table.groupby('town')['size'].mean())
assert set(means(table).index) == set('abc')
#: answer
def widest(t, year):
    return t[t['year'] == year].sort_values('size').iloc[-1]['town']
#: test
assert widest(table, 2003) in 'abc'
assert widest(pd.DataFrame({'town': ['x', 'y'], 'size': [1, 2], 'year': [1, 1]}), 1) == 'y'
#: answer
def solve(a, b):
    return np.linalg.solve(a, b)
#: test
assert np.allclose(solve(np.eye(3) * 2, np.ones(3)), 0.5)
"""
PLOTS = """
#: course
import numpy as np
import matplotlib.pyplot as plt
%matplotlib inline
x = np.linspace(0, 6, 100)
#: answer
def wave(x, f):
    return np.sin(f * x)
plt.plot(x, wave(x, 2))
plt.show()
#: test
assert np.allclose(wave(x, 2), np.sin(2 * x))
#: answer
def draw(x, y):
    figure, axes = plt.subplots()
    axes.plot(x, y, label='y')
    axes.set_xlabel('x')
    axes.legend()
    return axes
#: test 2
axes = draw([1, 2, 3], [4, 5, 6])
assert axes.get_xlabel() == 'x' and len(axes.lines) == 1
assert list(axes.lines[0].get_ydata()) == [4, 5, 6]
"""
MODELS = """
#: course
import numpy as np
from sklearn.datasets import make_classification
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score
from sklearn.model_selection import train_test_split
X, y = make_classification(n_samples=200, n_features=5, random_state=0)
#: answer
def split(X, y):
    return train_test_split(X, y, test_size=0.25, random_state=0)
#: test
parts = split(X, y)
assert [len(part) for part in parts] == [150, 50, 150, 50]
#: answer
def fitted(X, y):
    return LogisticRegression().fit(X, y)
#: test 2
model = fitted(X, y)
assert model.coef_.shape == (1, 5)
assert model.score(X, y) > 0.8
#: answer
def accuracy(X, y):
    train, test, train_y, test_y = split(X, y)
    return accuracy_score(test_y, fitted(train, train_y).predict(test))
#: test
assert 0.7 < accuracy(X, y) <= 1
"""
TYPICAL = {
    "python": Idiom(PLAIN),
    "tables": Idiom(TABLES),
    "plots": Idiom(PLOTS),
    "models": Idiom(MODELS),
}
NEEDS = {"models": "sklearn"}  # what is not installed here by itself
