// Tells the dump of a database from other texts.
using System.Buffers;

namespace BlogConverter.Readers.Sql;

/// <summary>Looks at the beginning of an input.</summary>
internal static class DumpHead
{
    private static readonly string[] Programs = ["MySQL dump", "MariaDB dump", "phpMyAdmin SQL Dump", "Adminer", "HeidiSQL", "mysqldump", "Sequel Pro SQL dump", "Sequel Ace SQL dump", "Navicat", "WordPress MySQL database", "UpdraftPlus", "DBManager", "SQLyog"];

    private static readonly SearchValues<string> Statements = SearchValues.Create(["CREATE TABLE", "INSERT INTO", "INSERT IGNORE INTO", "REPLACE INTO"], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Openings = ["DROP TABLE", "CREATE TABLE", "CREATE DATABASE", "INSERT INTO", "INSERT IGNORE", "REPLACE INTO", "SET NAMES", "SET @", "SET SQL_MODE", "SET FOREIGN_KEY", "SET time_zone", "SET AUTOCOMMIT", "SET character", "USE `", "LOCK TABLES", "START TRANSACTION", "BEGIN TRANSACTION", "BEGIN;", "PRAGMA foreign_keys", "/*!"];

    /// <summary>True for a dump: a statement of SQL stands before anything else but comments, and tables are made or filled.</summary>
    public static bool IsDump(ReadOnlySpan<char> head)
    {
        ReadOnlySpan<char> code = WithoutComments(head.TrimStart('\uFEFF'));
        foreach (string opening in Openings)
        {
            if (code.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return code.ContainsAny(Statements) || ProgramOf(head).Length > 0;
            }
        }

        return code.IsEmpty && ProgramOf(head).Length > 0;
    }

    /// <summary>The program that a comment of the head names, with what follows on that line; empty when none does.</summary>
    public static string ProgramOf(ReadOnlySpan<char> head)
    {
        foreach (Range range in head.Split('\n'))
        {
            ReadOnlySpan<char> line = head[range].Trim();
            if (!line.IsEmpty && !line.StartsWith("--") && !line.StartsWith("#") && !line.StartsWith("/*"))
            {
                return "";
            }

            foreach (string program in Programs)
            {
                if (line.IndexOf(program, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
                {
                    return line[at..].TrimEnd("*/ ").ToString();
                }
            }
        }

        return "";
    }

    private static ReadOnlySpan<char> WithoutComments(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart();
            bool isLine = text.StartsWith("#") || (text.StartsWith("--") && (text.Length == 2 || char.IsWhiteSpace(text[2])));
            bool isBlock = text.StartsWith("/*") && !text.StartsWith("/*!");
            int end = isLine ? text.IndexOf('\n') : isBlock ? text.IndexOf("*/") : -1;
            if (!isLine && !isBlock)
            {
                return text;
            }

            text = end < 0 ? default : text[(end + (isBlock ? 2 : 1))..];
        }
    }
}
