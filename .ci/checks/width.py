"""Fails on a line wider than 80 columns, counted as terminals do that show every character outside ASCII two columns wide: width.py < TEXT"""
import sys

lines = sys.stdin.buffer.read().decode("utf-8").splitlines()
wide = [line for line in lines if sum(1 if character < "\x80" else 2 for character in line) > 80]
for line in wide:
    print(line)
sys.exit(bool(wide) or not lines)
